using DigestBot.Nodes;

namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>
/// The limit on all calls together. A call's place is free again a second after Discord can have counted it at the latest: not when
/// it was sent, since calls do not all travel equally long, but when its answer came, less the shortest way there and back.
/// Nodes at one database share it. So no second on Discord's clock ever holds more than the limit, and at an even pace nothing of it is lost.
/// </summary>
internal sealed class GlobalWindow(NodeShare share)
{
    /// <summary>https://discord.com/developers/docs/topics/rate-limits#global-rate-limit</summary>
    public const int CallsASecond = 50;

    /// <summary>A second and what clocks round; set by the program <c>discord-posts</c>.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromMilliseconds(1004);

    /// <summary>A call that nobody answers so long has been counted or never will be.</summary>
    private static readonly TimeSpan Unanswered = TimeSpan.FromSeconds(5);

    /// <summary>The first answers come over connections that are still being made: their time says nothing about the way.</summary>
    private const int FirstAnswers = 2 * CallsASecond;

    private readonly List<GlobalPlace> places = new(CallsASecond);
    private TimeSpan shortestWay = TimeSpan.MaxValue;
    private TimeSpan blockedUntil;
    private int answers;

    /// <summary>Zero when a call may go, otherwise how long until it may.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        if (now < blockedUntil)
        {
            return blockedUntil - now;
        }

        places.RemoveAll(place => place.FreeAt <= now);
        var most = share.Of(CallsASecond);
        // there may be more than a share that has just become smaller: then so many must be free again that one fits
        return places.Count < most ? TimeSpan.Zero : places.Select(place => place.FreeAt).Order().ElementAt(places.Count - most) - now;
    }

    public GlobalPlace Take(TimeSpan now)
    {
        var place = new GlobalPlace { TakenAt = now, FreeAt = now + Unanswered };
        places.Add(place);
        return place;
    }

    public void Answered(GlobalPlace place, TimeSpan now)
    {
        var way = now - place.TakenAt;
        shortestWay = way < shortestWay ? way : shortestWay;
        answers++;
        place.FreeAt = now + Length - (answers > FirstAnswers ? shortestWay : TimeSpan.Zero);
    }

    public void NotSent(GlobalPlace place) => places.Remove(place);

    public void Block(TimeSpan now, TimeSpan retryAfter)
    {
        var until = now + retryAfter + BucketWindow.Slack;
        blockedUntil = until > blockedUntil ? until : blockedUntil;
    }
}
