package org.sendcasework.setting;

import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.Limit;
import org.sendcasework.law.Period;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.law.Unit;

/** Compares a figure of a policy with the time limit of the law for the same duty. */
public final class FigureComparison {

    /** The fewest and the most calendar days that a period can take. */
    private record Span(int fewest, int most) {
        static Span of(Period period) {
            int n = period.amount();
            return switch (period.unit()) {
                case HOURS -> new Span(n / 24, (n + 23) / 24);
                case DAYS -> new Span(n, n);
                case WEEKS -> new Span(7 * n, 7 * n);
                case MONTHS -> new Span(365 * n / 12 - 2, 366 * n / 12 + 2);
                case YEARS -> new Span(365 * n, 366 * n);
                // a run of working or school days has no longest length: holidays may fall into it
                case WORKING_DAYS, SCHOOL_DAYS -> new Span(n, Integer.MAX_VALUE);
            };
        }
    }

    private FigureComparison() {}

    /**
     * How the policy's figure stands to the law: stricter, the same, looser or below guidance; silent where the law
     * gives a figure and the policy none; the setting's own where the law gives none; the wrong person where it gives
     * the authority or the family a time of its own.
     */
    public static Verdict of(PolicyFigure figure, TimeLimit law) {
        Verdict verdict = byLimit(figure, law);
        boolean agrees = verdict == Verdict.SAME || verdict == Verdict.SILENT;
        // a school's policy cannot give another duty-holder more or less time
        return agrees || law.bound() == Bound.SETTING || law.bound() == Bound.PROPRIETOR
                ? verdict
                : Verdict.WRONG_GROUND;
    }

    /** Whether the two count in kinds of days of which neither is always the longer. */
    static boolean countsOtherDays(PolicyFigure figure, TimeLimit law) {
        return law.limit() instanceof Limit.Within within
                && figure.period()
                        .filter(period -> countsSomeDays(period) != countsSomeDays(within.period())
                                || countsSomeDays(period)
                                        && period.unit() != within.period().unit())
                        .isPresent();
    }

    private static boolean countsSomeDays(Period period) {
        return period.unit() == Unit.WORKING_DAYS || period.unit() == Unit.SCHOOL_DAYS;
    }

    private static Verdict byLimit(PolicyFigure figure, TimeLimit law) {
        if (law.limit() instanceof Limit.Within within) {
            return figure.atOnce()
                    ? strictIf(within.direction() == Limit.Direction.AFTER && !within.floor(), law)
                    : figure.period()
                            .map(period -> periods(period, within, law))
                            .orElseGet(() -> yearly(figure, within) ? Verdict.SAME : Verdict.SILENT);
        }
        if (law.limit() instanceof Limit.TimesEachSchoolYear each) {
            return times(figure, each.times(), law);
        }
        if (law.limit() instanceof Limit.AtOnce) {
            return figure.atOnce() ? agreed(law) : figure.period().isPresent() ? less(law) : Verdict.SILENT;
        }
        if (law.limit() instanceof Limit.NoNumber) {
            return figure.figure().equals("no figure") ? agreed(law) : Verdict.OWN_FIGURE;
        }
        // the law names a day; no policy can be compared with it by a length of time
        return Verdict.SILENT;
    }

    private static Verdict periods(Period policy, Limit.Within within, TimeLimit law) {
        int order = order(policy, within.period());
        boolean longerIsStricter = within.direction() == Limit.Direction.BEFORE || within.floor();
        return order == 0 ? agreed(law) : strictIf(longerIsStricter == (order > 0), law);
    }

    /** Less than 0 where the first is never longer, more than 0 where it may be, 0 where the two are one length. */
    private static int order(Period policy, Period law) {
        if (policy.unit() == law.unit()) {
            return Integer.compare(policy.amount(), law.amount());
        }
        if (months(policy) > 0 && months(law) > 0) {
            return Integer.compare(months(policy), months(law));
        }
        Span ours = Span.of(policy);
        Span theirs = Span.of(law);
        if (ours.fewest() == theirs.most() && ours.most() == theirs.fewest()) {
            return 0;
        }
        return ours.most() <= theirs.fewest() ? -1 : 1;
    }

    private static int months(Period period) {
        return switch (period.unit()) {
            case MONTHS -> period.amount();
            case YEARS -> 12 * period.amount();
            default -> 0;
        };
    }

    private static Verdict times(PolicyFigure figure, int lawTimes, TimeLimit law) {
        int policyTimes = figure.times()
                .orElse(figure.period().isPresent() && months(figure.period().get()) == 12 ? 1 : 0);
        if (policyTimes == 0) {
            return Verdict.SILENT;
        }
        return policyTimes == lawTimes ? agreed(law) : strictIf(policyTimes > lawTimes, law);
    }

    private static boolean yearly(PolicyFigure figure, Limit.Within within) {
        return figure.times().orElse(0) == 1 && months(within.period()) == 12;
    }

    private static Verdict strictIf(boolean stricter, TimeLimit law) {
        return stricter ? (own(law) ? Verdict.OWN_FIGURE : Verdict.STRICTER) : less(law);
    }

    private static Verdict less(TimeLimit law) {
        return switch (law.force()) {
            case MUST -> Verdict.LOOSER;
            case SHOULD -> Verdict.BELOW_GUIDANCE;
            case POLICY, DEFAULT -> Verdict.OWN_FIGURE;
        };
    }

    private static Verdict agreed(TimeLimit law) {
        return own(law) ? Verdict.OWN_FIGURE : Verdict.SAME;
    }

    private static boolean own(TimeLimit law) {
        return law.force() == Force.POLICY || law.force() == Force.DEFAULT;
    }
}
