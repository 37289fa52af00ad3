package org.sendcasework.draftplanconsultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Shown;

/** The reply to the authority as it would be sent, in the order of section 39(4). */
final class Reply {
    static final String CAN_MEET = "can-meet";
    static final String CANNOT_MEET = "cannot-meet";

    private Reply() {}

    /** The whole text; paragraphs are set apart by an empty line. */
    static String text(CaseView view) {
        Facts facts = view.file().facts();
        List<String> parts = new ArrayList<>();
        parts.add("To " + ResponsibleAuthority.of(view).address() + ". Our reference "
                + view.file().reference() + ", "
                + view.pupil().initials() + " You consulted us on the draft EHC plan; we received it on "
                + Shown.day(facts.require(ConsultationFields.CONSULTED_ON)) + ".");
        parts.add(viewWords(view) + ".");
        Suitability.ALL.forEach(each -> parts.add(each.told(facts)));
        parts.add("Provision of section F that we could make: "
                + facts.get(ConsultationFields.PROVISION_COULD).orElse(""));
        parts.add(facts.get(ConsultationFields.PROVISION_LACKING)
                .map(lacking -> "What we could not make, and what would be needed: " + lacking)
                .orElse("We could make all of the provision in section F."));
        facts.get(ConsultationFields.GROUNDS).ifPresent(chosen -> parts.add("Grounds: " + grounds(chosen) + "."));
        facts.get(ConsultationFields.STEPS_CONSIDERED)
                .ifPresent(steps -> parts.add("Steps that we considered to make a place possible: " + steps));
        facts.get(ConsultationFields.DRAFT_COMMENTS)
                .ifPresent(comments -> parts.add("Comments on the draft itself: " + comments));
        facts.get(ConsultationFields.EVIDENCE)
                .ifPresent(evidence -> parts.add(
                        "Attached: " + String.join("; ", evidence.lines().toList()) + "."));
        return String.join("\n\n", parts);
    }

    /** "Victoria Road Primary School can meet the needs described in the draft plan". */
    static String viewWords(CaseView view) {
        boolean can = view.file().facts().says(ConsultationFields.VIEW, CAN_MEET);
        return view.setting().name() + (can ? " can" : " cannot") + " meet the needs described in the draft plan";
    }

    private static String grounds(Set<String> chosen) {
        return Ground.of(chosen).stream().map(Ground::words).collect(Collectors.joining("; "));
    }
}
