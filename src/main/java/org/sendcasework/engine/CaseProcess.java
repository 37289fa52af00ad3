package org.sendcasework.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;

/**
 * What the seam must be told about one process that works on cases. Each has one, made in its configuration. A process
 * that works inside other processes' cases says no more than its key and its forms.
 */
public interface CaseProcess {
    /** The key of the process: "annual-review". */
    String key();

    /** How its cases are told to people. */
    default CaseWords words() {
        return CaseWords.of(key());
    }

    /** The steps behind its forms, by the name of the form: "set-the-meeting-date". */
    Map<String, CaseForm> forms();

    /** The letters its references begin with: "AR"; empty where it opens no cases. */
    default String prefix() {
        return "";
    }

    /** The facts the start form collects; none where nobody starts it by a form. */
    default List<Field<?>> startFields() {
        return List.of();
    }

    /** Whether the pupil can be chosen on the start form, and what the list says beside the name. */
    default Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.empty();
    }

    /** Whether several of its cases may be open for one pupil, as complaints may. */
    default boolean severalAtOnce() {
        return false;
    }

    /** Whether its start form also lists the staff of the person's settings who have a login. */
    default boolean listsStaff() {
        return false;
    }

    /** The field of its start form for the full name of a pupil whom the list does not show to the person who starts. */
    default Optional<Field<String>> pupilNamed() {
        return Optional.empty();
    }

    /** Whether its start form also lists the children who are not on roll. */
    default boolean listsProspective() {
        return false;
    }

    /** The child described on its start form where none was chosen, for the register of the setting. */
    default Newcomer newcomer(Facts submitted, Setting setting, LocalDate today) {
        return new Newcomer.None();
    }

    /** Opens a case by hand, with what the start form collected. */
    default FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return new FormOutcome.Refused("", "cases of this kind are not opened by hand");
    }

    /** The opening of a case that falls due by itself on that day; empty where none does. */
    default Optional<FormOutcome> fallsDue(Pupil pupil, Optional<EhcPlan> plan, Setting setting, LocalDate today) {
        return Optional.empty();
    }

    /**
     * The fact of which each value has a pupil one case only, as a year has one move: the morning's round opens none where
     * a case with the same value is on file, closed or open. Empty where an open case alone keeps another from opening.
     */
    default Optional<Field<?>> onceFor() {
        return Optional.empty();
    }

    /** Opens a case that another kind of case hands over, with the facts of {@link org.sendcasework.steps.Handover}. */
    default FormOutcome takeOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        return new FormOutcome.Refused("", "cases of this kind are not handed over");
    }

    /** What an open case takes of the facts that another kind of case hands over to it too. */
    default Facts joined(CaseView open, Facts handed) {
        return Facts.none();
    }

    /** What the gateways must know from the start, by the name of the process variable. */
    default Map<String, Boolean> answersAtStart(CaseView opened) {
        return Map.of();
    }

    /** The deadlines that follow from the file. */
    default List<CaseDeadline> deadlines(CaseFile file, Setting setting) {
        return List.of();
    }

    /** The moments that follow from the deadlines, by the name of the process variable. */
    default Map<String, Instant> moments(CaseView view) {
        return Map.of();
    }
}
