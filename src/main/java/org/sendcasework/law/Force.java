package org.sendcasework.law;

/** How strongly a time limit binds: the law, statutory guidance, the setting's own policy, or a default it may change. */
public enum Force {
    /** An Act or Regulations. */
    MUST,
    /** Statutory guidance: depart from it only with a recorded reason. */
    SHOULD,
    /** The setting's own promise. */
    POLICY,
    /** No legal number exists; a default that the setting may change. */
    DEFAULT
}
