package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.NextKind;

/** The deadlines of a transfer: of the educational record, of the new school's own request, and of the safeguarding record. */
public final class TransferDeadlines {
    /** The dates that can be corrected, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES = List.of(
            TransferFields.ASKED_ON,
            TransferFields.SHARING_AGREED_ON,
            TransferFields.LEFT_ON,
            TransferFields.FILE_SENT_ON,
            TransferFields.FILE_RECEIPT_ON,
            TransferFields.RECORD_SENT_ON,
            TransferFields.RECORD_RECEIPT_ON);

    /** Those of them that need not come before what follows in the list: the parts go side by side. */
    public static final List<Field<LocalDate>> APART = List.of(
            TransferFields.ASKED_ON,
            TransferFields.SHARING_AGREED_ON,
            TransferFields.LEFT_ON,
            TransferFields.FILE_SENT_ON,
            TransferFields.FILE_RECEIPT_ON);

    private final StatutoryClock clock;

    public TransferDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        List<CaseDeadline> all = new ArrayList<>();
        if (setting.kind().maintained()) {
            record(facts, setting).ifPresent(all::add);
            request(facts, setting).ifPresent(all::add);
        }
        safeguarding(facts, setting).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** The last day on the register: as it was, or as it is planned. */
    static LocalDate leaving(Facts facts) {
        return facts.get(TransferFields.LEFT_ON).orElseGet(() -> facts.require(TransferFields.LEAVES_ON));
    }

    /** Regulation 9(3) looks to another school; while it is not known which, the limit is counted and 9(6) may lift it. */
    private Optional<CaseDeadline> record(Facts facts, Setting setting) {
        NextKind next = NextKind.of(facts);
        if (next != NextKind.SCHOOL && next != NextKind.UNKNOWN) {
            return Optional.empty();
        }
        Optional<LocalDate> sent = facts.get(TransferFields.RECORD_SENT_ON);
        return Optional.of(facts.get(TransferFields.SHORT_STAY_ON)
                .map(received -> received.isAfter(leaving(facts)) ? received : leaving(facts))
                .map(later -> new CaseDeadline(clock.deadline(TransferDuties.SHORT_STAY, later, setting), sent))
                .orElseGet(
                        () -> new CaseDeadline(clock.deadline(TransferDuties.RECORD, leaving(facts), setting), sent)));
    }

    /** Regulation 9(10) answers the school at which the pupil is registered now; a college is none. */
    private Optional<CaseDeadline> request(Facts facts, Setting setting) {
        return facts.get(TransferFields.ASKED_ON)
                .filter(day -> NextKind.of(facts) != NextKind.COLLEGE)
                .map(day -> new CaseDeadline(
                        clock.deadline(TransferDuties.REQUEST, day, setting),
                        facts.get(TransferFields.ANSWERED_ON).or(() -> facts.get(TransferFields.RECORD_SENT_ON))));
    }

    /**
     * Five days, whether there is a file or not: the day is the DSL's alone to tell more of. Where it was not known until
     * after the last day to whom it goes, no day can be kept; it goes at once.
     */
    private Optional<CaseDeadline> safeguarding(Facts facts, Setting setting) {
        boolean knownInTime = facts.get(TransferFields.NEXT_KNOWN_ON)
                .filter(day -> day.isAfter(leaving(facts)))
                .isEmpty();
        if (!NextKind.of(facts).takesOver() || !knownInTime) {
            return Optional.empty();
        }
        Optional<LocalDate> done = facts.get(TransferFields.SAFEGUARDING_DEALT_ON);
        return Optional.of(newTerm(facts, setting)
                .map(day -> new CaseDeadline(clock.deadline(TransferDuties.SAFEGUARDING_NEW_TERM, day, setting), done))
                .orElseGet(() ->
                        new CaseDeadline(clock.deadline(TransferDuties.SAFEGUARDING, leaving(facts), setting), done)));
    }

    /**
     * The first day of the term with which the pupil starts there; our own next term's where theirs is not known of a
     * pupil who moves to the next phase between two terms. Empty in a move during a term.
     */
    private static Optional<LocalDate> newTerm(Facts facts, Setting setting) {
        Optional<LocalDate> theirs = facts.get(TransferFields.NEXT_STARTS_ON);
        if (theirs.isPresent()) {
            return theirs.filter(day -> day.isAfter(leaving(facts)))
                    .filter(day -> !afterAHalfTerm(day, setting.schoolDays()));
        }
        return facts.says(TransferFields.WHY, TransferChoices.NEXT_PHASE)
                ? ourNextTerm(leaving(facts), setting.schoolDays())
                : Optional.empty();
    }

    /** Half terms lie in the same weeks nearly everywhere, and no term begins after one. */
    private static boolean afterAHalfTerm(LocalDate day, SchoolDays days) {
        LocalDate holiday = null;
        for (int i = 1; i < days.terms().size(); i++) {
            LocalDate begins = days.terms().get(i - 1).ends().plusDays(1);
            if (!day.isBefore(begins) && !day.isAfter(days.terms().get(i).ends())) {
                holiday = begins;
            }
        }
        return holiday != null
                && days.holidayAt(holiday)
                        .filter(name -> name.endsWith("half term"))
                        .isPresent();
    }

    /** Empty where a school day lies between, where only a half term does, and where the term dates are not known. */
    private static Optional<LocalDate> ourNextTerm(LocalDate leaving, SchoolDays days) {
        if (leaving.isBefore(days.terms().get(0).starts())) {
            return Optional.empty();
        }
        return days.terms().stream()
                .map(SchoolDays.Term::starts)
                .filter(day -> day.isAfter(leaving))
                .findFirst()
                .filter(start -> !days.next(leaving).isBefore(start))
                .filter(start -> days.holidayAt(start.minusDays(1))
                        .filter(holiday -> holiday.endsWith("half term"))
                        .isEmpty());
    }
}
