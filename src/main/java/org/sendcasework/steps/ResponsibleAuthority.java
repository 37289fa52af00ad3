package org.sendcasework.steps;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;

/**
 * Which authority a case is with: the setting's own, or the one recorded in the case, where the pupil lives in the area of
 * another.
 *
 * @param address to whom a letter is headed: "SEND team, Wendover Council (send@wendover.example)"
 */
public record ResponsibleAuthority(String name, String address) {
    /** Recorded only where it is not the setting's own. */
    public static final Field<String> NAME = Field.text("responsibleAuthority", "Authority, if another than ours");

    public static final Field<String> EMAIL =
            Field.text("responsibleAuthorityEmail", "E-mail of its SEND team, if another than ours");

    public static ResponsibleAuthority of(CaseView view) {
        Facts facts = view.file().facts();
        var own = view.setting().localAuthority();
        return facts.get(NAME)
                .map(other -> new ResponsibleAuthority(
                        other,
                        "the SEND team, " + other
                                + facts.get(EMAIL)
                                        .map(email -> " (" + email + ")")
                                        .orElse("")))
                .orElseGet(() -> new ResponsibleAuthority(
                        own.name(), own.team() + ", " + own.name() + " (" + own.email() + ")"));
    }
}
