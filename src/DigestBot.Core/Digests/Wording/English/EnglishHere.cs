namespace DigestBot.Digests.Wording.English;

internal sealed class EnglishHere : HereLabels
{
    public override string PassedOver => "It was no news here: it is from before the first briefing, or was too old when it came in.";

    public override string Waiting => "It waits for its turn here, and comes as soon as the hour has room for it.";

    public override string AsItBreaks => "It was not told here yet: stories come here as they break, within minutes.";

    public override string Told(string? at) => $"It was told here{In(at)}.";

    public override string Copy(string? at) => $"It was not told here by itself{In(at)}: it has the words of an article that was.";

    public override string NothingNew(string? at) => $"It was not told here{In(at)}: its story had been told, and nothing in it was new.";

    public override string TooFarDown(string? at) => $"It was passed over here{In(at)}: more widely reported stories filled it.";

    public override string Muted(string? at) => $"It was passed over here{In(at)}: its story was muted.";

    public override string NoLongerKept(int days) => $"What briefings here made of it is no longer kept; that is for {days} days.";

    public override string Paused(string reason) => $"It was not told here yet, and no briefing comes at present: {reason}";

    public override string NextAt(string moment) => $"It was not told here yet: the next briefing comes on {moment}.";

    private static string In(string? at) => at is null ? "" : $" in the briefing of {at}";
}
