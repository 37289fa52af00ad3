package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.RecordedExemption;
import org.sendcasework.clock.RecordedFacts;
import org.sendcasework.law.Bound;
import org.sendcasework.steps.NextKind;
import org.sendcasework.steps.Shown;

/** One part of the records goes to the next setting, or is kept because there is nobody to send it to. */
final class SendAParcel implements CaseForm {
    private static final int LAST_COMPULSORY_YEAR = 11;

    private final Parcel parcel;
    private final TransferMoments moments;

    SendAParcel(Parcel parcel, TransferMoments moments) {
        this.parcel = parcel;
        this.moments = moments;
    }

    @Override
    public List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(List.of(
                parcel.done(),
                parcel.what(),
                parcel.more(),
                parcel.sentOn(),
                parcel.to(),
                parcel.road(),
                parcel.kept()));
        if (isTheRecord()) {
            fields.add(TransferFields.RECORD_SITE_ON);
        }
        return List.copyOf(fields);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .text(Shown.DEADLINE, deadline(view))
                .notice(notice(view))
                .list("contents", TransferChoices.options(parcel.contents()))
                .text("groundWords", ground(view).words())
                .text("sharingWords", facts.get(TransferFields.SHARING_AGREED).orElse("nothing is recorded"))
                .text("nextWords", next(facts))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(parcel.sentOn(), view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted).oneOf(parcel.done(), TransferChoices.keys(TransferChoices.DONE));
        return submitted.says(parcel.done(), TransferChoices.KEPT)
                ? kept(check, view, submitted)
                : sent(check, view, submitted);
    }

    private FormOutcome sent(Check check, CaseView view, Facts submitted) {
        Set<String> what = submitted.get(parcel.what()).orElse(Set.of());
        check.that(
                        NextKind.of(view.file().facts()).canReceive(),
                        parcel.done(),
                        "it is not recorded to whom it can go; say so first on the page of this case: the move has changed")
                .that(parcel.contents().keySet().containsAll(what), parcel.what(), "please choose out of the list")
                .that(
                        !what.isEmpty() || submitted.get(parcel.more()).isPresent(),
                        parcel.what(),
                        "please tick what was sent")
                .happened(parcel.sentOn())
                .given(parcel.to(), "please name the person and their role")
                .oneOf(parcel.road(), TransferChoices.keys(TransferChoices.ROADS));
        if (isTheRecord() && Ground.ofTheRecord(view.file().facts(), view.setting()) == Ground.RECORD_DUTY) {
            whole(check, view, what);
        }
        return check.orElse(() -> {
            LocalDate on = submitted.require(parcel.sentOn());
            Facts facts = submitted.without(parcel.kept()).without(TransferFields.RECORD_SITE_ON);
            return new FormOutcome.Accepted(
                    Change.said(capital(parcel.words()) + " was sent on " + Shown.day(on) + " by "
                                    + TransferChoices.ROADS.get(submitted.require(parcel.road())) + ".")
                            .with(facts.inPlaceOf(view.file().facts(), fields()))
                            .with(parcel.ground(), ground(view).name()),
                    Map.of(parcel.sentFlag(), true, TransferAnswers.RECORDS_PASSED_ON, true));
        });
    }

    /** What regulation 9 asks for, or the little that it asks of a pupil who was here under four weeks. */
    private void whole(Check check, CaseView view, Set<String> what) {
        if (what.contains(TransferChoices.RECEIVED)) {
            return;
        }
        check.that(
                what.contains(TransferChoices.TRANSFER_FILE) && what.contains(TransferChoices.WHOLE),
                parcel.what(),
                "the regulation asks for both, the common transfer file and the whole educational record");
        check.that(
                view.plan().isEmpty() || what.contains(TransferChoices.PLAN),
                parcel.what(),
                "the EHC plan is part of the educational record and goes with it");
    }

    private FormOutcome kept(Check check, CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        NextKind next = NextKind.of(facts);
        boolean unknown = next == NextKind.UNKNOWN;
        LocalDate from = moments.mayKeepFrom(facts);
        check.that(!next.takesOver(), parcel.done(), "the next setting is known: " + next(facts) + "; it goes there")
                .that(
                        !unknown || !view.today().isBefore(from),
                        parcel.done(),
                        "it is too early to give up: ask the family, the local authority and schools nearby until "
                                + Shown.day(from) + ", two weeks after the last day")
                .given(parcel.kept(), "please say whom you asked and what shows it, or why nothing is sent");
        boolean site = isTheRecord() && unknown && view.setting().kind().maintained();
        if (site) {
            check.happened(TransferFields.RECORD_SITE_ON);
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                kept(view, submitted, site),
                Map.of(parcel.sentFlag(), false, TransferAnswers.RECORDS_PASSED_ON, Parcel.anythingSent(facts))));
    }

    private Change kept(CaseView view, Facts submitted, boolean exempt) {
        String why = submitted.require(parcel.kept());
        Change change = Change.said(capital(parcel.words()) + " is kept here: " + why)
                .with(parcel.done(), TransferChoices.KEPT)
                .with(parcel.kept(), why);
        Optional<LocalDate> site = submitted.get(TransferFields.RECORD_SITE_ON);
        if (isTheRecord() && site.isPresent()) {
            change = change.with(TransferFields.RECORD_SITE_ON, site.get());
        }
        RecordedExemption unknown = new RecordedExemption(
                view.file().facts().get(TransferFields.SHORT_STAY_ON).isPresent()
                        ? TransferDuties.SHORT_STAY
                        : TransferDuties.RECORD,
                Bound.SETTING,
                TransferDuties.NEW_SCHOOL_UNKNOWN,
                RecordedFacts.shownBy(why),
                view.today(),
                view.who());
        boolean recorded =
                view.file().exemptions().stream().anyMatch(each -> each.key().equals(unknown.key()));
        return exempt && !recorded ? change.exempting(unknown) : change;
    }

    private boolean isTheRecord() {
        return parcel.equals(Parcel.RECORD);
    }

    private Ground ground(CaseView view) {
        return isTheRecord()
                ? Ground.ofTheRecord(view.file().facts(), view.setting())
                : Ground.ofTheFile(view.setting());
    }

    private String deadline(CaseView view) {
        if (!isTheRecord()) {
            return "No law gives a day: the setting’s own pace.";
        }
        return DutiesOfTheRecord.first(view.file())
                .map(each -> each.sentence())
                .orElseGet(() -> "No law binds the setting to a day here: it is encouraged, not bound, to keep the same"
                        + " fifteen school days, by "
                        + Shown.day(moments.ownDayForTheRecord(view.file().facts(), view.setting())) + ".");
    }

    private String notice(CaseView view) {
        NextKind next = NextKind.of(view.file().facts());
        if (next == NextKind.UNKNOWN) {
            return "It is not known where the pupil goes. Ask on; once it is known, record it on the page of this case and send"
                    + " at once."
                    + (isTheRecord()
                            ? " The common transfer file can go to the Department’s secure site for pupils whose school is"
                                    + " not known."
                            : "");
        }
        if (isTheRecord() && next == NextKind.COLLEGE) {
            return (NextKind.dutyToACollege(view.file().facts(), view.setting()) + " No consent is asked for.").strip();
        }
        if (next == NextKind.HOME) {
            return "There is no next setting to send it to: the record stays here. The family may ask for a copy.";
        }
        return isTheRecord()
                ? "No consent is asked for, and none can hold it back. The common transfer file does not go as an e-mail"
                        + " attachment." + perhapsACollege(view)
                : "";
    }

    /** The case of a move hands over a name, and not what kind of place it is. */
    private static String perhapsACollege(CaseView view) {
        return view.file().facts().get(TransferFields.FROM_CASE).isPresent()
                        && view.pupil().yearGroup() >= LAST_COMPULSORY_YEAR
                ? " The next setting was handed over as a school. A college or a 16 to 19 academy is none: then say so first on"
                        + " the page of this case, because regulation 9 does not reach it."
                : "";
    }

    private static String next(Facts facts) {
        String name = facts.get(TransferFields.NEXT_SETTING)
                .orElseGet(() -> NextKind.choices().get(NextKind.of(facts).key()));
        return facts.get(TransferFields.NEXT_CONTACT)
                .map(contact -> name + " (" + contact + ")")
                .orElse(name);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
