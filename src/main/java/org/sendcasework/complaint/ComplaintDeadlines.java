package org.sendcasework.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.clock.UnknownDuty;
import org.sendcasework.setting.Setting;

/** The deadlines of a complaint: those of its stages in school days, the call to the authority, and personal data. */
public final class ComplaintDeadlines {
    /** The dates that can be corrected, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES = List.of(
            ComplaintFields.AUTHORITY_LETTER_ON,
            ComplaintFields.AUTHORITY_KNOWN_ON,
            ComplaintFields.CONDUCT_ON,
            ComplaintFields.HAPPENED_ON,
            ComplaintFields.RECEIVED_ON,
            ComplaintFields.SERIOUS_FOUND_ON,
            ComplaintFields.AUTHORITY_ON,
            ComplaintFields.DATA_ACKNOWLEDGED_ON,
            ComplaintFields.INFORMAL_ANSWERED_ON,
            ComplaintFields.FORMAL_RECEIVED_ON,
            ComplaintFields.FORMAL_ACKNOWLEDGED_ON,
            ComplaintFields.FORMAL_ANSWERED_ON,
            ComplaintFields.PANEL_ASKED_ON,
            ComplaintFields.PANEL_ACKNOWLEDGED_ON,
            ComplaintFields.PANEL_PAPERS_ON,
            ComplaintFields.PANEL_HELD_ON,
            ComplaintFields.FINDINGS_ON);

    /** Those of them that need not come before what follows in the list: they run beside the stages. */
    public static final List<Field<LocalDate>> APART = List.of(
            ComplaintFields.AUTHORITY_LETTER_ON,
            ComplaintFields.AUTHORITY_KNOWN_ON,
            ComplaintFields.CONDUCT_ON,
            ComplaintFields.SERIOUS_FOUND_ON,
            ComplaintFields.AUTHORITY_ON,
            ComplaintFields.DATA_ACKNOWLEDGED_ON);

    private final StatutoryClock clock;

    public ComplaintDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        List<CaseDeadline> all = new ArrayList<>();
        facts.get(ComplaintFields.SERIOUS_FOUND_ON)
                .map(day -> clock.deadline(ComplaintDuties.AUTHORITY_CONTACT, day, setting))
                .map(deadline -> new CaseDeadline(deadline, facts.get(ComplaintFields.AUTHORITY_ON)))
                .ifPresent(all::add);
        if (facts.yes(ComplaintFields.PERSONAL_DATA)) {
            personalData(facts, setting).ifPresent(all::add);
        }
        if (facts.says(ComplaintFields.TRACK, Track.INFORMAL)) {
            informal(facts, setting).ifPresent(all::add);
        }
        facts.get(ComplaintFields.FORMAL_RECEIVED_ON).ifPresent(day -> {
            all.addAll(stage(facts, setting, day, ComplaintDuties.FORMAL_ACKNOWLEDGE, acknowledged(facts)));
            all.addAll(stage(
                    facts, setting, day, ComplaintDuties.FORMAL_ANSWER, facts.get(ComplaintFields.FORMAL_ANSWERED_ON)));
        });
        askForAPanel(facts, setting).ifPresent(all::add);
        facts.get(ComplaintFields.PANEL_ASKED_ON).ifPresent(day -> {
            all.addAll(stage(
                    facts,
                    setting,
                    day,
                    ComplaintDuties.PANEL_ACKNOWLEDGE,
                    facts.get(ComplaintFields.PANEL_ACKNOWLEDGED_ON)));
            all.addAll(
                    stage(facts, setting, day, ComplaintDuties.PANEL_HEAR, facts.get(ComplaintFields.PANEL_HELD_ON)));
        });
        papers(facts, setting).ifPresent(all::add);
        facts.get(ComplaintFields.PANEL_HELD_ON)
                .flatMap(day ->
                        still(facts, clock.deadline(ComplaintDuties.PANEL_FINDINGS, day, setting), findingsSent(facts)))
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    /** The last day on which a panel can be asked for, of an answer sent on that day. */
    LocalDate lastDayToAsk(LocalDate answered, Setting setting) {
        return clock.deadline(ComplaintDuties.PANEL_ASK, answered, setting).due();
    }

    /** Findings are sent once everybody who is to have them has them. */
    static Optional<LocalDate> findingsSent(Facts facts) {
        return facts.get(ComplaintFields.FINDINGS_ON).map(sent -> facts.get(ComplaintFields.FINDINGS_TO_PERSON_ON)
                .filter(day -> day.isAfter(sent))
                .orElse(sent));
    }

    private static Optional<LocalDate> acknowledged(Facts facts) {
        return facts.get(ComplaintFields.FORMAL_ACKNOWLEDGED_ON);
    }

    private Optional<CaseDeadline> informal(Facts facts, Setting setting) {
        Optional<LocalDate> answered = facts.get(ComplaintFields.INFORMAL_ANSWERED_ON);
        CaseDeadline deadline =
                told(clock, ComplaintDuties.INFORMAL, facts.require(ComplaintFields.RECEIVED_ON), setting, answered);
        boolean wentFormalInTime = answered.isEmpty()
                && facts.get(ComplaintFields.FORMAL_RECEIVED_ON)
                        .filter(day -> !day.isAfter(deadline.deadline().due()))
                        .isPresent();
        return wentFormalInTime ? Optional.empty() : still(facts, deadline.deadline(), answered);
    }

    private List<CaseDeadline> stage(
            Facts facts, Setting setting, LocalDate received, String duty, Optional<LocalDate> done) {
        return still(facts, told(clock, duty, received, setting, done).deadline(), done).stream()
                .toList();
    }

    /** A complaint that was settled or withdrawn inside the time leaves nobody late. */
    private static Optional<CaseDeadline> still(Facts facts, Deadline deadline, Optional<LocalDate> done) {
        boolean overInTime = done.isEmpty()
                && Stream.of(ComplaintFields.SETTLED_ON, ComplaintFields.WITHDRAWN_ON)
                        .flatMap(field -> facts.get(field).stream())
                        .anyMatch(day -> !day.isAfter(deadline.due()));
        return overInTime ? Optional.empty() : Optional.of(new CaseDeadline(deadline, done));
    }

    /** A complainant who says anything else, or nothing, is not late: the time to ask is theirs to use or to leave. */
    private Optional<CaseDeadline> askForAPanel(Facts facts, Setting setting) {
        boolean left = facts.get(ComplaintFields.PANEL_SAID)
                .filter(said -> !said.equals(RecordWhetherAPanelIsWanted.PANEL))
                .isPresent();
        return facts.get(ComplaintFields.FORMAL_ANSWERED_ON)
                .filter(day -> !left)
                .flatMap(day -> still(
                        facts,
                        clock.deadline(ComplaintDuties.PANEL_ASK, day, setting),
                        facts.get(ComplaintFields.PANEL_ASKED_ON)));
    }

    private Optional<CaseDeadline> papers(Facts facts, Setting setting) {
        return facts.get(ComplaintFields.HEARING_ON)
                .flatMap(day -> still(
                        facts,
                        clock.deadline(ComplaintDuties.PANEL_PAPERS, day, setting),
                        facts.get(ComplaintFields.PANEL_PAPERS_ON)));
    }

    /** Counted from real receipt, holidays included; the duty begins with the complaints of the day it came into force. */
    private Optional<CaseDeadline> personalData(Facts facts, Setting setting) {
        try {
            return Optional.of(new CaseDeadline(
                    clock.deadline(ComplaintDuties.PERSONAL_DATA, facts.require(ComplaintFields.RECEIVED_ON), setting),
                    facts.get(ComplaintFields.DATA_ACKNOWLEDGED_ON)
                            .or(() -> facts.get(ComplaintFields.DATA_OUTCOME_ON))));
        } catch (UnknownDuty beforeTheAct) {
            return Optional.empty();
        }
    }

    /** The deadline, with a word on why it counts from another day than that of receipt. */
    private static CaseDeadline told(
            StatutoryClock clock, String duty, LocalDate received, Setting setting, Optional<LocalDate> done) {
        Receipt receipt = Receipt.of(received, setting);
        Deadline plain = clock.deadline(duty, receipt.counts(), setting);
        return new CaseDeadline(
                receipt.words().map(words -> withWords(plain, words)).orElse(plain), done);
    }

    private static Deadline withWords(Deadline plain, String words) {
        List<String> notes = new ArrayList<>(plain.notes());
        notes.add(words);
        return new Deadline(
                plain.duty(),
                plain.what(),
                plain.area(),
                plain.setting(),
                plain.bound(),
                plain.force(),
                plain.trigger(),
                plain.triggerWords(),
                plain.triggerDay(),
                plain.due(),
                plain.legalDue(),
                plain.lastSchoolDay(),
                plain.actBy(),
                plain.counting(),
                plain.source(),
                plain.confidence(),
                plain.steps(),
                List.copyOf(notes),
                plain.explanation() + " " + words);
    }
}
