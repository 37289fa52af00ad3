package org.sendcasework.informationrequest;

import org.sendcasework.casefile.Facts;

/** The duties of a request for information, by their ids in the law catalogue. */
public final class RequestDuties {
    /** To answer by the date that the request gives. */
    public static final String ASKED = "information-asked";
    /** To do what the Tribunal directed by its date. */
    public static final String DIRECTED = "tribunal-direction";

    /** The one of them that this request puts on the setting. */
    static String of(Facts facts) {
        return directed(facts) ? DIRECTED : ASKED;
    }

    static boolean directed(Facts facts) {
        return facts.says(RequestFields.TRIBUNAL_ORDER, "yes");
    }

    private RequestDuties() {}
}
