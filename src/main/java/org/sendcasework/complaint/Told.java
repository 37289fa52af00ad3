package org.sendcasework.complaint;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.Shown;

/** What the forms of a complaint have in common: the complaint in words, and a letter that went out. */
final class Told {
    /** What the form shows: who complains about what. */
    static final String COMPLAINT = "complaintWords";
    /** What the form shows: how to decide, or what a letter must say. */
    static final String GUIDANCE = "guidanceWords";

    static final Map<String, String> MEANS = Map.of(
            "email", "e-mail",
            "post", "post",
            "hand", "by hand",
            "spoken", "spoken, and noted");

    /** What a letter can go by. */
    static final Set<String> WRITTEN = Set.of("email", "post", "hand");

    private Told() {}

    /** The form of a step, with the complaint in words. */
    static Shown in(CaseView view) {
        return Shown.in(view).text(COMPLAINT, complaint(view.file().facts()));
    }

    private static String complaint(Facts facts) {
        return facts.get(ComplaintFields.COMPLAINANT).orElse("") + " ("
                + OpenTheComplaint.RELATIONS.getOrDefault(
                        facts.get(ComplaintFields.RELATION).orElse(""), "")
                + "), received on "
                + facts.get(ComplaintFields.RECEIVED_ON).map(Shown::day).orElse("") + ": "
                + facts.get(ComplaintFields.ABOUT).orElse("")
                + facts.get(ComplaintFields.WISHED)
                        .map(wish -> " Wished for: " + wish)
                        .orElse("")
                + facts.get(ComplaintFields.HELP_NEEDED)
                        .map(help -> " Help needed: " + help)
                        .orElse("");
    }

    /** A letter that went out on a day, by a means, not before what it answers. */
    static Check sent(
            CaseView view,
            Facts submitted,
            Field<LocalDate> on,
            Field<String> how,
            Field<LocalDate> answers,
            String whyNotBefore) {
        Check check = new Check(view, submitted).happened(on).oneOf(how, WRITTEN);
        view.file().facts().get(answers).ifPresent(day -> check.notBefore(on, day, whyNotBefore));
        return check;
    }

    /** With the person who acts among those who handled the complaint. */
    static Change handled(CaseView view, Change change) {
        Set<String> logins = new LinkedHashSet<>(
                view.file().facts().get(ComplaintFields.HANDLED_BY).orElse(Set.of()));
        logins.add(view.who());
        return change.with(ComplaintFields.HANDLED_BY, logins);
    }

    /** Why the case may not end yet: what is due the same day is done first. */
    static Check nothingUrgentOpen(CaseView view, Check check, Field<?> field) {
        Facts facts = view.file().facts();
        return check.that(
                        !contactOpen(facts),
                        field,
                        "the complaint was found serious: the local authority is contacted first, in the task Contact the local authority")
                .that(
                        !concernOpen(facts),
                        field,
                        "a child's safety is in question: the safeguarding lead takes that over first");
    }

    /** The authority is still to be contacted. */
    static boolean contactOpen(Facts facts) {
        return facts.get(ComplaintFields.SERIOUS_FOUND_ON).isPresent()
                && facts.get(ComplaintFields.AUTHORITY_ON).isEmpty();
    }

    /** The safeguarding lead has still to take over. */
    static boolean concernOpen(Facts facts) {
        return facts.get(ComplaintFields.CHILD_SAFETY_ON).isPresent()
                && facts.get(ComplaintFields.SAFETY_TAKEN_ON).isEmpty();
    }
}
