package org.sendcasework.disagreementresolution;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Shown;

/** The authority, the commissioner or the adviser is late: a letter that quotes the provision, and what came of it. */
final class ChaseWhoIsLate implements CaseForm {
    private final String due;
    private final Function<CaseView, String> whom;
    private final Function<CaseView, List<String>> duties;

    private ChaseWhoIsLate(String due, Function<CaseView, String> whom, Function<CaseView, List<String>> duties) {
        this.due = due;
        this.whom = whom;
        this.duties = duties;
    }

    static ChaseWhoIsLate noticeToHealth() {
        return new ChaseWhoIsLate(
                "the notice to the health commissioner",
                ChaseWhoIsLate::authority,
                view -> List.of(DisagreementDuties.HEALTH_NOTICE));
    }

    static ChaseWhoIsLate mediation() {
        return new ChaseWhoIsLate(
                "a day for the mediation",
                view -> Dispute.of(view.file().facts()).aboutHealthAlone() ? commissioner() : authority(view),
                view -> List.of(RecordTheMediationDate.arranging(view.file().facts())));
    }

    static ChaseWhoIsLate certificate(DisagreementDeadlines deadlines) {
        return new ChaseWhoIsLate(
                "the mediation certificate",
                view -> "the mediation adviser"
                        + view.file()
                                .facts()
                                .get(DisagreementFields.ADVISER_CONTACT)
                                .map(contact -> " (" + contact + ")")
                                .orElse(""),
                view -> deadlines
                        .certificateDuty(view.file().facts(), view.setting())
                        .map(each -> List.of(each.duty()))
                        .orElse(List.of()));
    }

    static ChaseWhoIsLate noticeToTheAuthority() {
        return new ChaseWhoIsLate(
                "the notice of the agreement to the authority",
                view -> commissioner(),
                view -> List.of(DisagreementDuties.TELL_THE_AUTHORITY));
    }

    static ChaseWhoIsLate agreement() {
        return new ChaseWhoIsLate(
                "what was agreed in mediation",
                view -> Dispute.of(view.file().facts()).aboutHealthAlone() ? commissioner() : authority(view),
                view -> AgreedThing.left(view.file().facts()).stream()
                        .flatMap(thing -> thing.duty().stream())
                        .toList());
    }

    private static String authority(CaseView view) {
        return ResponsibleAuthority.of(view).address();
    }

    private static String commissioner() {
        return "the health commissioner (integrated care board)";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ChaseTheLocalAuthority.CHASED_ON, ChaseTheLocalAuthority.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(ChaseTheLocalAuthority.LETTER, came(view) ? ChaseTheLocalAuthority.NOTHING_TO_SEND : letter(view))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ChaseTheLocalAuthority.CHASED_ON, view.today())
                .with(ChaseTheLocalAuthority.CHASE_NOTE, came(view) ? ChaseTheLocalAuthority.NOT_SENT : "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ChaseTheLocalAuthority.CHASED_ON)
                .given(
                        ChaseTheLocalAuthority.CHASE_NOTE,
                        "please say how it was sent and what was answered, if anything")
                .orElse(() -> new FormOutcome.Accepted(
                        ChaseTheLocalAuthority.notSent(submitted)
                                ? Change.said("Not chased: " + due + " had come.")
                                : Change.said("Asked for " + due + " on "
                                                + Shown.day(submitted.require(ChaseTheLocalAuthority.CHASED_ON)) + ": "
                                                + submitted.require(ChaseTheLocalAuthority.CHASE_NOTE))
                                        .with(submitted)));
    }

    private List<CaseDeadline> watched(CaseView view) {
        return duties.apply(view).stream()
                .flatMap(duty -> view.file().deadline(duty).stream())
                .toList();
    }

    private boolean came(CaseView view) {
        List<CaseDeadline> watched = watched(view);
        return !watched.isEmpty()
                && watched.stream().allMatch(each -> each.metOn().isPresent());
    }

    private String letter(CaseView view) {
        String late = watched(view).stream()
                .filter(each -> each.metOn().isEmpty()
                        && (each.isExempt() || each.stateOn(view.today()) == CaseDeadline.State.OVERDUE))
                .map(CaseDeadline::sentence)
                .collect(Collectors.joining(" "));
        return "To " + whom.apply(view) + "\n\nOur reference " + view.file().reference() + ", "
                + view.pupil().initials() + "\n\n" + late + (late.isEmpty() ? "" : " ")
                + "We have not heard of " + due
                + ". Please see to it now, or tell us and the family in writing when it will come.";
    }
}
