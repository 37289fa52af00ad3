package org.sendcasework.law;

import java.util.List;
import java.util.Optional;

/**
 * One duty with its time limit, as it stood in force for some days.
 *
 * @param id the name of the duty, without its figure: "ar-report"
 * @param lawPageId its id on the law page, figure included: "ar-report-2-weeks"
 * @param alsoKnownAs other ids that a program may ask by
 * @param area the process or field it belongs to: "annual-review"
 * @param duty what must be done, to read after "must": "send a written report of the meeting to everyone invited"
 * @param trigger the key of the fact that starts the clock: "review-meeting"
 * @param triggerWords the same in words, to read after "counted from": "the review meeting"
 * @param exemptions keys of the grounds that excuse this duty, none where the law gives none
 * @param confidence the mark of the law page: V1, V2, M, M- or CFG
 * @param modelled false while no process carries the duty yet
 * @param note what a reader must know and the columns cannot say; empty where there is nothing
 */
public record TimeLimit(
        String id,
        String lawPageId,
        List<String> alsoKnownAs,
        String area,
        Bound bound,
        String duty,
        Force force,
        Limit limit,
        String trigger,
        String triggerWords,
        List<String> exemptions,
        Source source,
        String confidence,
        Optional<Reading> reading,
        InForce inForce,
        boolean modelled,
        String note) {}
