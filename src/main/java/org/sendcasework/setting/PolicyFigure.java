package org.sendcasework.setting;

import java.util.Optional;
import java.util.OptionalInt;
import org.sendcasework.law.Period;

/**
 * What a setting's own policy says about one duty of the catalogue.
 *
 * @param duty the catalogue id
 * @param period the policy's period; empty where the policy names the duty and no figure
 * @param times how many times in a school year, for duties counted so
 * @param words the policy's promise in our words
 * @param section the heading of the policy under which it stands
 * @param reason the recorded reason for a figure below guidance
 */
public record PolicyFigure(
        String duty,
        Optional<Period> period,
        OptionalInt times,
        String words,
        String section,
        Optional<String> reason) {}
