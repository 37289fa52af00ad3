package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.List;

/** A date with how it was counted: in words, step by step, and what else there is to know about it. */
record Counted(LocalDate due, String words, List<String> steps, List<String> notes) {}
