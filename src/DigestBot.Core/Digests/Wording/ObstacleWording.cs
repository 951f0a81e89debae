using DigestBot.Stories;
using DigestBot.Stories.Queries;

namespace DigestBot.Digests;

/// <summary>Says in a sentence what keeps an article off a topic whose words it may have.</summary>
internal sealed class ObstacleWording(LanguageLabels language)
{
    private const int MostWords = 3;

    private const string Undetermined = "und";

    public string Of(TopicObstacle obstacle) =>
        obstacle.Has.Count == 0 ? language.Reasons.NotMet(obstacle.Query)
        : obstacle.IsLeftOut ? language.Reasons.LeavesOut(obstacle.Place, Has(obstacle), obstacle.Query)
        : language.Reasons.AsksFor(obstacle.Place, Has(obstacle), obstacle.Query);

    /// <summary>A code that is no language's stands for itself.</summary>
    public string LanguageName(string code) => language.Reasons.LanguageName(code) ?? code;

    private string? Has(TopicObstacle obstacle) => obstacle.Place switch
    {
        HitPlace.Headline or HitPlace.Lead or HitPlace.Text => language.Digests.List([.. obstacle.Has.Take(MostWords).Select(language.Digests.Quoted)]),
        HitPlace.Source => obstacle.Has[0],
        _ => obstacle.Has[0] == Undetermined ? null : LanguageName(obstacle.Has[0]),
    };
}
