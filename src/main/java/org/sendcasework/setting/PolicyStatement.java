package org.sendcasework.setting;

import java.util.List;

/**
 * What a setting's own policy says on a matter that is a list, a role or a ground rather than a figure.
 *
 * @param subject the matter, as the reference lists name it: "consent-to-disclose"
 * @param says the answers the policy gives, as the reference lists name them: "parents"
 * @param words the same in our words
 * @param section the heading of the policy under which it stands
 */
public record PolicyStatement(String subject, List<String> says, String words, String section) {
    public PolicyStatement {
        says = List.copyOf(says);
    }
}
