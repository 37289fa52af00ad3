package org.sendcasework.casefile;

import java.time.LocalDate;

/**
 * What was done towards a person, or came from them, on a day.
 *
 * @param what the event: "invited", "advice-received"
 * @param how by what means: "post", "hand", "email"; empty where it does not matter
 */
public record PersonEvent(String person, String what, LocalDate on, String how) {}
