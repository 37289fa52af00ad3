package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of a list of cases.
 *
 * @param pupil the id of the pupil in the register
 * @param unmet the deadlines that stand and whose duty is not done, the soonest to act by first; none once it is closed
 * @param circle whether it is confined to those who need it
 */
public record CaseSummary(
        String reference,
        String process,
        String setting,
        String pupil,
        LocalDate openedOn,
        Optional<CaseFile.Closing> closed,
        List<CaseDeadline> unmet,
        Circle circle) {}
