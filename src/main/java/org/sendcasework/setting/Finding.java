package org.sendcasework.setting;

import org.sendcasework.law.Force;
import org.sendcasework.law.Source;

/**
 * One difference, or agreement, between a setting's policy and the law.
 *
 * @param setting the setting's id
 * @param subject the duty or matter by id: "ar-report", "consent-to-disclose"
 * @param title the matter in words
 * @param policySays what the policy says, with its section
 * @param force how strongly the law's side binds this setting
 * @param lawSays what the law or guidance says
 * @param whatIsDone which of the two the product follows
 * @param source where the law's side stands
 */
public record Finding(
        String setting,
        String subject,
        String title,
        Verdict verdict,
        String policySays,
        Force force,
        String lawSays,
        String whatIsDone,
        Source source) {}
