namespace DigestBot.Sources;

/// <summary>Why a fetch gave no document. Reason and remedy are clauses for a person, without the address and without a full stop.</summary>
/// <param name="Reason">What the address does: "answers 403: the publisher refuses bots".</param>
/// <param name="Remedy">What a person can do about it.</param>
/// <param name="IsPassing">Whether it may be over soon, without anybody doing anything.</param>
public abstract record FetchFailure(string Reason, string Remedy, bool IsPassing)
{
    private const string Wait = "it is tried again by itself";
    private const string AskOrLeave = "ask for access or follow another feed";

    /// <summary>The server answered with an error.</summary>
    public sealed record Answered(int Status)
        : FetchFailure($"answers {Status}: {MeaningOf(Status)}", RemedyOf(Status), IsPassingStatus(Status));

    public sealed record TimedOut() : FetchFailure("does not answer in time", Wait, IsPassing: true);

    public sealed record Unreachable() : FetchFailure("cannot be reached", Wait, IsPassing: true);

    public sealed record NoSuchHost()
        : FetchFailure("has a host name nobody knows", "look for the publisher's new address", IsPassing: true);

    public sealed record Insecure()
        : FetchFailure("has a certificate that is not valid", "tell the publisher, or follow another feed", IsPassing: true);

    public sealed record BadRedirect()
        : FetchFailure("redirects without end or to nowhere", "look for the publisher's new address", IsPassing: false);

    public sealed record ClosedAddress()
        : FetchFailure("is an address of this machine or of a private network", "give an address on the public web", IsPassing: false);

    public sealed record InvalidAddress()
        : FetchFailure("is not an address that is fetched", "give an http or https address without user name", IsPassing: false);

    public sealed record TooLarge()
        : FetchFailure($"is larger than {DocumentLimits.MaxBytes / 1048576} MB", "look for a shorter feed of the same publisher", IsPassing: false);

    /// <summary>Nothing was asked; the headers say for how long. It says nothing about the address itself.</summary>
    public sealed record HostPaused() : FetchFailure("is on a host that asked to be left alone", Wait, IsPassing: true);

    public sealed record RobotsDisallow()
        : FetchFailure("is closed to bots by robots.txt", "what the feed itself says is used", IsPassing: false);

    public sealed record ChallengePage() : FetchFailure("answers with a test for humans", AskOrLeave, IsPassing: false);

    public sealed record ConsentWall() : FetchFailure("answers with a request for consent", AskOrLeave, IsPassing: false);

    public sealed record LoginPage() : FetchFailure("asks for a log-in", AskOrLeave, IsPassing: false);

    /// <param name="Message">What is known about it.</param>
    public sealed record Unknown(string Message) : FetchFailure(Message, Wait, IsPassing: true);

    private static string MeaningOf(int status) => status switch
    {
        401 or 407 => "it asks for a log-in",
        402 => "it asks for payment",
        403 => "the publisher refuses bots",
        404 => "there is nothing at this address",
        410 => "the publisher has taken it away for good",
        429 => "it is asked too often",
        451 => "it is withheld for legal reasons",
        >= 500 => "the publisher's server is in trouble",
        _ => "the publisher's server does not give the document",
    };

    private static string RemedyOf(int status) => status switch
    {
        401 or 402 or 403 or 407 or 451 => AskOrLeave,
        404 or 410 => "look for its new address on the publisher's site, or stop following it",
        429 or >= 500 => Wait,
        _ => "look at the address in a browser",
    };

    private static bool IsPassingStatus(int status) => status is 408 or 425 or 429 or >= 500;
}
