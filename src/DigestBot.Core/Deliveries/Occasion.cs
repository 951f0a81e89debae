using System.Security.Cryptography;
using System.Text;
using DigestBot.Articles;
using DigestBot.Subscriptions;
using NodaTime.Text;

namespace DigestBot.Deliveries;

/// <summary>Why a subscription gets a briefing: once each, however often it is asked for.</summary>
public readonly record struct Occasion(string Value)
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Of that many characters at most.</summary>
    public const int MaxLength = 100;

    /// <summary>"2031-03-11T08:30": one scheduled local date and time.</summary>
    public static Occasion Of(ScheduledRun run) => new(Pattern.Format(run.Date + run.Time));

    /// <summary>"request 5b0c…": somebody asked for it.</summary>
    /// <param name="requestId">The platform's name of the request, of any length.</param>
    public static Occasion OfRequest(string requestId) =>
        new($"request {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(requestId)).AsSpan(0, 16))}");

    /// <summary>"story 12 5b0c3d1e 2031-03-11T08:31": it breaks, or its text changed.</summary>
    /// <remarks>The run is part of it, because a story of which nothing arrived is told again. The ledger sees to it that it comes once.</remarks>
    public static Occasion OfStory(Article lead, ScheduledRun run) =>
        new($"story {lead.Id.Value} {ArticleKey.OfText(lead.Analysis.Text).Value.Split(':')[1][..8]} {Of(run).Value}");
}
