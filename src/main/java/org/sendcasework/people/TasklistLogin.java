package org.sendcasework.people;

import java.util.Optional;

/** How a person who signed in to the Tasklist is recognised: by what the Tasklist leaves in the browser session. */
public interface TasklistLogin {
    /** The name under which the Tasklist leaves it. */
    String sessionAttribute();

    /** The login of the person whom the attribute stands for, empty where it stands for nobody. */
    Optional<String> personIn(Object attribute);
}
