package org.sendcasework.steps;

import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;

import java.time.LocalDate;
import org.sendcasework.casefile.Field;

/** The facts that are recorded where a refusal of the authority is reversed. */
public final class ReversalFields {
    public static final Field<String> REVERSED_BY = text("reversedBy", "How the refusal was reversed");
    public static final Field<LocalDate> REVERSED_ON = day("reversedOn", "Day of the order, agreement or letter");
    public static final Field<String> REVERSAL_NOTE = text("reversalNote", "What was ordered or agreed");
    /** Which of the two refusals was reversed: "assess" or "plan". */
    public static final Field<String> REVERSAL_OF = text("reversalOf", "What was reversed");

    private ReversalFields() {}
}
