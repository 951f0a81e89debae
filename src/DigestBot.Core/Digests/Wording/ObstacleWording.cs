using System.Globalization;
using DigestBot.Stories;
using DigestBot.Stories.Queries;

namespace DigestBot.Digests;

/// <summary>Says in a sentence what keeps an article off a topic whose words it may have.</summary>
internal static class ObstacleWording
{
    private const int MostWords = 3;

    public static string Of(TopicObstacle obstacle) => obstacle switch
    {
        { Has.Count: 0 } => $"It does not meet this part of the query: {obstacle.Query}.",
        { IsLeftOut: true } => $"{Said(obstacle)}, which the topic leaves out: {obstacle.Query}.",
        _ => $"{Said(obstacle)}, and the topic asks for {obstacle.Query}.",
    };

    /// <summary>A code that is no language's stands for itself.</summary>
    public static string LanguageName(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    private static string Said(TopicObstacle obstacle) => obstacle.Place switch
    {
        HitPlace.Headline => $"The headline says {Words(obstacle.Has)}",
        HitPlace.Lead => $"The opening says {Words(obstacle.Has)}",
        HitPlace.Text => $"The text says {Words(obstacle.Has)}",
        HitPlace.Source => $"It is from {obstacle.Has[0]}",
        _ when obstacle.Has[0] == "und" => "Its language could not be told",
        _ => $"It is in {LanguageName(obstacle.Has[0])}",
    };

    private static string Words(IEnumerable<string> words) => DigestLabels.List([.. words.Take(MostWords).Select(word => $"“{word}”")]);
}
