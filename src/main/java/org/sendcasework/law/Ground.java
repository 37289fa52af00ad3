package org.sendcasework.law;

import java.util.List;

/**
 * A ground on which the law excuses a duty-holder from a time limit; it disapplies the limit and never stops a clock.
 *
 * @param key its name in the catalogue: "school-closure"
 * @param words what must be true, in the words of a sentence
 * @param provision where the law gives it
 * @param openTo the duty-holders to whom the law gives it, and nobody else
 */
public record Ground(String key, String words, String provision, List<Bound> openTo) {}
