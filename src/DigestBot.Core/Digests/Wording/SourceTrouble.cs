using System.Globalization;
using DigestBot.Sources;

namespace DigestBot.Digests;

/// <summary>A source's trouble, known again by the words in which it is kept, so that it can be said in another language.</summary>
/// <param name="Kind">Of which kind it is.</param>
/// <param name="Status">The server's answer (HTTP), where it gave one.</param>
internal readonly record struct SourceTrouble(SourceTroubleKind Kind, int? Status)
{
    private const string Answers = "answers ";

    private const string AnswersSomethingElse = "answers, but ";

    private static readonly Dictionary<string, SourceTroubleKind> Kinds = new()
    {
        [new FetchFailure.TimedOut().Reason] = SourceTroubleKind.TimedOut,
        [new FetchFailure.Unreachable().Reason] = SourceTroubleKind.Unreachable,
        [new FetchFailure.NoSuchHost().Reason] = SourceTroubleKind.NoSuchHost,
        [new FetchFailure.Insecure().Reason] = SourceTroubleKind.BadCertificate,
        [new FetchFailure.BadRedirect().Reason] = SourceTroubleKind.BadRedirect,
        [new FetchFailure.ClosedAddress().Reason] = SourceTroubleKind.NotPublic,
        [new FetchFailure.InvalidAddress().Reason] = SourceTroubleKind.NotPublic,
        [new FetchFailure.TooLarge().Reason] = SourceTroubleKind.TooLarge,
        [new FetchFailure.HostPaused().Reason] = SourceTroubleKind.AskedTooOften,
        [new FetchFailure.RobotsDisallow().Reason] = SourceTroubleKind.ClosedByRobots,
        [new FetchFailure.ChallengePage().Reason] = SourceTroubleKind.TestForHumans,
        [new FetchFailure.ConsentWall().Reason] = SourceTroubleKind.AsksForConsent,
        [new FetchFailure.LoginPage().Reason] = SourceTroubleKind.AsksForLogIn,
    };

    public static SourceTrouble Of(string reason)
    {
        if (Kinds.TryGetValue(reason, out var kind))
        {
            return new(kind, null);
        }

        if (reason.StartsWith(AnswersSomethingElse, StringComparison.Ordinal))
        {
            return new(SourceTroubleKind.NotAFeed, null);
        }

        return reason.StartsWith(Answers, StringComparison.Ordinal) && reason.IndexOf(':', StringComparison.Ordinal) is var end and > 0
            && int.TryParse(reason.AsSpan(Answers.Length, end - Answers.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
                ? new(KindOf(status), status)
                : new(SourceTroubleKind.Other, null);
    }

    private static SourceTroubleKind KindOf(int status) => status switch
    {
        401 or 407 => SourceTroubleKind.AsksForLogIn,
        402 => SourceTroubleKind.AsksForPayment,
        403 => SourceTroubleKind.RefusesBots,
        404 => SourceTroubleKind.NothingThere,
        410 => SourceTroubleKind.TakenAway,
        429 => SourceTroubleKind.AskedTooOften,
        451 => SourceTroubleKind.Withheld,
        >= 500 => SourceTroubleKind.ServerInTrouble,
        _ => SourceTroubleKind.NotGiven,
    };
}
