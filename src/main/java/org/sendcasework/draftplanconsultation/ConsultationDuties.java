package org.sendcasework.draftplanconsultation;

/** The duties of a consultation, by their ids in the law catalogue. */
public final class ConsultationDuties {
    public static final String REPLY = "ehcp-school-consult";

    private ConsultationDuties() {}
}
