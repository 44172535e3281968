/** How the gateway misbehaves from now on; as it is made, it does not. */
export class GatewayFaults {
  /** The code that each IDENTIFY is closed with; 0 lets them in. */
  refusal = 0;
  /** So many IDENTIFYs to come are answered with an invalid session. */
  invalidIdentifies = 0;
  /** Whether connections are greeted with HELLO. */
  greets = true;
  /** Whether IDENTIFYs are answered with READY. */
  welcomes = true;
  /** So many sessions to come that go on are over at once. */
  endedResumes = 0;
  /** Whether heartbeats are acknowledged. */
  acknowledges = true;
  /** How often the connection gets each event, with one sequence number each time. */
  copies = 1;
}
