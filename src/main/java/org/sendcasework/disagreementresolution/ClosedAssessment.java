package org.sendcasework.disagreementresolution;

import java.util.Optional;

/** Which assessment or re-assessment of a pupil has ended and can be opened again, if there is one. */
public interface ClosedAssessment {
    /**
     * Its reference.
     *
     * @param again whether it is the re-assessment of a plan, and not the first assessment
     */
    Optional<String> of(String setting, String pupil, boolean again);
}
