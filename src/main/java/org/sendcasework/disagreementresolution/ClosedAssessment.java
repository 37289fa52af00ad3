package org.sendcasework.disagreementresolution;

import java.util.Optional;

/** Which assessment of a pupil has ended and can be opened again, if there is one. */
public interface ClosedAssessment {
    /** Its reference. */
    Optional<String> of(String setting, String pupil);
}
