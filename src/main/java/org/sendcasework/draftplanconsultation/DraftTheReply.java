package org.sendcasework.draftplanconsultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/**
 * The reply, question by question as section 39(4) asks them. Against a place speaks only what that section lists, shown by
 * evidence, after the steps that could make a place possible were considered (section 33(4) and (5)).
 */
final class DraftTheReply implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        Suitability.ALL.forEach(each -> {
            fields.add(each.answer());
            fields.add(each.why());
        });
        fields.addAll(List.of(
                ConsultationFields.PROVISION_COULD,
                ConsultationFields.PROVISION_ALL,
                ConsultationFields.PROVISION_LACKING,
                ConsultationFields.DRAFT_COMMENTS,
                ConsultationFields.VIEW,
                ConsultationFields.GROUNDS,
                ConsultationFields.STEPS_CONSIDERED,
                ConsultationFields.EVIDENCE));
        return List.copyOf(fields);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        String sentBack = facts.get(ConsultationFields.REPLY_NOTE)
                .filter(note -> facts.says(ConsultationFields.REPLY_AGREED, "no"))
                .map(note -> "Sent back: " + note + " ")
                .orElse("");
        return Shown.in(view)
                .deadline(view, ConsultationDuties.REPLY)
                .notice(sentBack + Reading.notice(view) + " " + FinalPlan.dutyToAdmit(view))
                .list("grounds", Ground.options())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted);
        Suitability.ALL.forEach(each -> each.check(check, submitted));
        provision(check, submitted);
        check.oneOf(ConsultationFields.VIEW, Set.of(Reply.CAN_MEET, Reply.CANNOT_MEET));
        if (submitted.says(ConsultationFields.VIEW, Reply.CANNOT_MEET)) {
            against(check, submitted, view);
        } else {
            inFavour(check, submitted);
        }
        return check.orElse(() -> new FormOutcome.Accepted(Change.said(
                        submitted.says(ConsultationFields.VIEW, Reply.CAN_MEET)
                                ? "Reply drafted: the needs can be met here."
                                : "Reply drafted: the needs cannot be met here.")
                .with(submitted.inPlaceOf(view.file().facts(), fields()))
                .takingBack(decidedBefore(view.file().facts()))));
    }

    /** What the headteacher decided on an earlier draft is not said of this one. */
    private static List<Field<?>> decidedBefore(Facts facts) {
        return List.<Field<?>>of(ConsultationFields.REPLY_AGREED, ConsultationFields.REPLY_NOTE).stream()
                .filter(field -> facts.get(field).isPresent())
                .collect(Collectors.toUnmodifiableList());
    }

    private static void provision(Check check, Facts submitted) {
        boolean lacking = submitted.get(ConsultationFields.PROVISION_LACKING).isPresent();
        check.given(
                        ConsultationFields.PROVISION_COULD,
                        "please go through section F part by part and say what this setting could provide")
                .that(
                        lacking != submitted.yes(ConsultationFields.PROVISION_ALL),
                        ConsultationFields.PROVISION_LACKING,
                        "say what could not be made and what would be needed for it, or tick that all of it could be made,"
                                + " not both");
    }

    private static void against(Check check, Facts submitted, CaseView view) {
        Set<String> chosen = submitted.get(ConsultationFields.GROUNDS).orElse(Set.of());
        String refusal = Ground.refusal(chosen, view.setting());
        check.given(
                        ConsultationFields.GROUNDS,
                        "tick at least one ground; without one the Act gives nothing that the authority can rely on")
                .that(refusal.isEmpty(), ConsultationFields.GROUNDS, refusal)
                .given(
                        ConsultationFields.EVIDENCE,
                        "list what shows it, one thing on each line; a ground without evidence weighs nothing")
                .given(
                        ConsultationFields.STEPS_CONSIDERED,
                        "say which steps you and the authority could take, and why they would not be enough (section 33(4) and"
                                + " (5))");
        for (Ground ground : List.of(Ground.UNSUITABLE, Ground.OTHERS, Ground.RESOURCES)) {
            boolean ticked = chosen.contains(ground.key());
            Optional<Suitability> denied = Suitability.ALL.stream()
                    .filter(each -> each.ground() == ground && each.denied(submitted))
                    .findFirst();
            check.that(
                    !ticked || denied.isPresent(),
                    ConsultationFields.GROUNDS,
                    "“" + ground.words() + "” is ticked, and no answer above says so; correct one or the other");
            denied.ifPresent(each -> check.that(
                    ticked,
                    ConsultationFields.GROUNDS,
                    "you answered above that it is not " + each.words() + "; tick that ground, or correct the answer"));
        }
    }

    private static void inFavour(Check check, Facts submitted) {
        check.that(
                submitted.get(ConsultationFields.GROUNDS).isEmpty(),
                ConsultationFields.GROUNDS,
                "grounds are for a reply that the needs cannot be met; untick them, or change the view");
        Suitability.ALL.stream()
                .filter(each -> each.denied(submitted))
                .findFirst()
                .ifPresent(each -> check.that(
                        false,
                        ConsultationFields.VIEW,
                        "you answered above that it is not " + each.words() + "; correct one or the other"));
    }
}
