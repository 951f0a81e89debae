namespace DigestBot.Digests.Wording.English;

internal sealed class EnglishHere : HereLabels
{
    public override string TooOld => "It was no news here: it is from before the first briefing, or was too old when it came in.";

    public override string Waits => "It waits for its turn here, and comes as soon as the hour has room for it.";

    public override string ComesSoon => "It was not told here yet: stories come here as they break, within minutes.";

    public override string Told(string? moment) => $"It was told here{In(moment)}.";

    public override string Copy(string? moment) => $"It was not told here by itself{In(moment)}: it has the words of an article that was.";

    public override string NothingNew(string? moment) => $"It was not told here{In(moment)}: its story had been told, and nothing in it was new.";

    public override string TooFarDown(string? moment) => $"It was passed over here{In(moment)}: more widely reported stories filled it.";

    public override string Muted(string? moment) => $"It was passed over here{In(moment)}: its story was muted.";

    public override string NotKept(int days) => $"What briefings here made of it is no longer kept; that is for {days} days.";

    public override string Paused(string reason) => $"It was not told here yet, and no briefing comes at present: {reason}";

    public override string ComesOn(string moment) => $"It was not told here yet: the next briefing comes on {moment}.";

    private static string In(string? moment) => moment is null ? "" : $" in the briefing of {moment}";
}
