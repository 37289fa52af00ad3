package org.sendcasework.steps;

import java.util.Map;

/** By what means papers reach the authority. */
public final class SentBy {
    public static final Map<String, String> WAYS =
            Map.of("email", "e-mail", "portal", "the authority's portal", "post", "post", "hand", "by hand");

    private SentBy() {}
}
