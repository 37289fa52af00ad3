package org.sendcasework.complaint;

import java.util.Map;

/** What becomes of a formal complaint, as the yearly count reads it. */
public final class Outcome {
    public static final String UPHELD = "upheld";
    public static final String PARTLY = "partly";
    public static final String NOT_UPHELD = "not";
    public static final String SETTLED = "settled";
    public static final String WITHDRAWN = "withdrawn";

    static final Map<String, String> FOUND =
            Map.of(UPHELD, "upheld", PARTLY, "upheld in part", NOT_UPHELD, "not upheld");

    static final Map<String, String> WORDS = Map.of(
            UPHELD, "upheld",
            PARTLY, "upheld in part",
            NOT_UPHELD, "not upheld",
            SETTLED, "settled",
            WITHDRAWN, "withdrawn");

    private Outcome() {}
}
