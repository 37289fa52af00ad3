package org.sendcasework.lateduty;

import static org.sendcasework.casefile.Field.text;

import org.sendcasework.casefile.Field;

/** What the headteacher records about a duty that is late. */
public final class LateDutyFields {
    public static final Field<String> LATE_REASON = text("lateReason", "Why it is late");
    public static final Field<String> LATE_ACTION = text("lateAction", "What happens now, by whom, by when");

    private LateDutyFields() {}
}
