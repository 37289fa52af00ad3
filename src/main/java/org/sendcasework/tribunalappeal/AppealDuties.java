package org.sendcasework.tribunalappeal;

/** The duties of an appeal or claim, by their ids in the law catalogue. Those of an order are told by {@link Owed}. */
public final class AppealDuties {
    public static final String AUTHORITY_ANSWERS = "tribunal-la-response";
    public static final String DIRECTION = "tribunal-direction";
    public static final String CLAIM_RESPONSE = "claim-response";
    public static final String REINSTATEMENT_RESPONSE = "claim-response-reinstatement";

    private AppealDuties() {}
}
