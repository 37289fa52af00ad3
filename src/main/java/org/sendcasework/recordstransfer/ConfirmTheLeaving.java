package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.setting.SettingKind;
import org.sendcasework.steps.NextKind;
import org.sendcasework.steps.Shown;

/** The day has come: the pupil is off the register, leaves on another day, or stays. */
final class ConfirmTheLeaving implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransferFields.LEAVING_NOW,
                TransferFields.LEFT_ON,
                TransferFields.LEAVES_LATER_ON,
                TransferFields.STAYS_WHY,
                TransferFields.AUTHORITY_TOLD_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).notice(notice(view)).all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(TransferFields.LEFT_ON, view.file().facts().require(TransferFields.LEAVES_ON));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean left = submitted.says(TransferFields.LEAVING_NOW, TransferChoices.LEFT);
        boolean later = submitted.says(TransferFields.LEAVING_NOW, TransferChoices.LATER);
        Check check = new Check(view, submitted)
                .oneOf(TransferFields.LEAVING_NOW, TransferChoices.keys(TransferChoices.LEAVING));
        if (left) {
            check.happened(TransferFields.LEFT_ON);
            if (authorityIsTold(view)) {
                check.happened(TransferFields.AUTHORITY_TOLD_ON);
            }
            return check.orElse(() -> left(submitted));
        }
        if (later) {
            return check.given(TransferFields.LEAVES_LATER_ON, "please give the new last day")
                    .notBefore(
                            TransferFields.LEAVES_LATER_ON,
                            view.today(),
                            "this day has passed; if the pupil is off the register, choose that")
                    .orElse(() -> later(submitted.require(TransferFields.LEAVES_LATER_ON)));
        }
        return check.givenIf(
                        submitted.says(TransferFields.LEAVING_NOW, TransferChoices.STAYS),
                        TransferFields.STAYS_WHY,
                        "please say why the pupil stays, and who said so")
                .orElse(() -> stays(submitted.require(TransferFields.STAYS_WHY)));
    }

    private static FormOutcome left(Facts submitted) {
        LocalDate day = submitted.require(TransferFields.LEFT_ON);
        Change change = Change.said("The pupil has left; last day on the register " + Shown.day(day) + ".")
                .with(TransferFields.LEFT_ON, day);
        return new FormOutcome.Accepted(
                submitted
                        .get(TransferFields.AUTHORITY_TOLD_ON)
                        .map(told -> change.with(TransferFields.AUTHORITY_TOLD_ON, told))
                        .orElse(change),
                answers(true, true));
    }

    private static FormOutcome later(LocalDate day) {
        return new FormOutcome.Accepted(
                Change.said("The pupil leaves on another day: " + Shown.day(day) + ".")
                        .with(TransferFields.LEAVES_ON, day),
                answers(false, true));
    }

    private static FormOutcome stays(String why) {
        return new FormOutcome.Accepted(
                Change.said("The pupil stays here: " + why).with(TransferFields.STAYS_WHY, why), answers(false, false));
    }

    private static Map<String, Boolean> answers(boolean left, boolean leaving) {
        return Map.of(TransferAnswers.HAS_LEFT, left, TransferAnswers.STILL_LEAVING, leaving);
    }

    /** The authority goes on with the plan, and looks for a child of whom nobody knows where they are. */
    private static boolean authorityIsTold(CaseView view) {
        return view.plan().isPresent() || !NextKind.of(view.file().facts()).canReceive();
    }

    /** School Attendance (Pupil Registration) (England) Regulations 2024, regulation 9: of special schools of every kind. */
    private static String consentOfTheAuthority(SettingKind kind) {
        return switch (kind) {
            case NON_MAINTAINED_SPECIAL ->
                " A pupil whom the authority placed here comes off the register only with its consent: ask first.";
            case MAINTAINED_SCHOOL, ACADEMY ->
                " In a special school a pupil whom the authority placed there comes off the register only with its consent: ask"
                        + " first.";
            default -> "";
        };
    }

    private static String notice(CaseView view) {
        StringBuilder notice = new StringBuilder();
        if (view.plan().isPresent()) {
            notice.append(
                    "There is a plan: tell the local authority that maintains it, and record the day. The plan goes on.");
            notice.append(consentOfTheAuthority(view.setting().kind()));
        }
        if (NextKind.of(view.file().facts()) == NextKind.UNKNOWN) {
            notice.append(
                    " It is not known where the pupil goes: tell the local authority today (children missing education),"
                            + " and record the day.");
        }
        return notice.toString().strip();
    }
}
