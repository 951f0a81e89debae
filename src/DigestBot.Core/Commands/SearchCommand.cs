using DigestBot.Digests;
using DigestBot.Stories.Queries;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/search QUERY [since]</c></summary>
public sealed class SearchCommand(IArticleSearch search, LookBack lookBack, IClock clock)
{
    /// <summary>What a reply holds; narrower words find older articles.</summary>
    private const int MostHits = 10;

    /// <summary>Articles are dated as they were written, at most a day ahead of the reader.</summary>
    private const int DaysAhead = 1;

    private static readonly string[] Examples = ["/search harbour AND (ferry OR ferries)", "/search title:\"interest rate*\" -lang:de since 7d"];

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request.Option(OptionNames.Query) is not { } typed)
        {
            return new CommandReply.Problem("What are you looking for?", Examples);
        }

        if (!QueryProblems.TryRead(typed, Examples, out var query, out var wrong))
        {
            return wrong;
        }

        var now = clock.GetCurrentInstant().InZone(request.Zone);
        DigestWindow? window = null;
        if (request.Option(OptionNames.Since) is { } since && !Since.TryParse(since, now, request.Culture, out window, out var problem, lookBack.Days))
        {
            return new CommandReply.Problem(problem, [$"/search {typed} since 7d", $"/search {typed} since monday"]);
        }

        return new CommandReply.Found(await SearchAsync(query, window, request, now.Date, cancellation));
    }

    private async Task<SearchReport> SearchAsync(
        ArticleQuery query, DigestWindow? window, CommandRequest request, LocalDate today, CancellationToken cancellation)
    {
        var first = window?.First.PlusDays(-DaysAhead) ?? LocalDate.FromDateOnly(DateOnly.MinValue);
        List<FoundArticle> inside;
        for (var wanted = MostHits + 1; ; wanted *= 4)
        {
            // those of a day that the window takes in only partly may fall out again
            var found = await search.SearchAsync(new ArticleSearch(request.Workspace, query, Mentions.Any, first, today.PlusDays(DaysAhead), wanted), cancellation);
            // two feeds of the workspace's own may each have brought it
            inside = [.. found.Where(hit => window?.Contains(hit.Article, request.Zone) != false).DistinctBy(hit => (hit.Article.Url, hit.Article.Analysis.Text))];
            if (inside.Count > MostHits || found.Count < wanted)
            {
                break;
            }
        }

        return new SearchReport(QueryText.Of(query), window, [.. inside.Take(MostHits).Select(SearchHit.Of)], inside.Count > MostHits, request.Culture.Name);
    }
}
