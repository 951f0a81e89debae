using System.Globalization;
using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

/// <summary>A digest asks the index; one that looks at every article is the same.</summary>
public sealed class SqliteDigestTests : IDisposable
{
    private static readonly string[] Subjects = ["Japan", "Japanese", "Seoul", "日韓", "한국", "ferry", "night ferry", "harbour", "chips"];

    private readonly SqliteFile file = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Digests_of_the_index_and_of_a_look_at_every_article_are_the_same(int seed)
    {
        await file.OpenAsync();
        var (sqlite, fake) = (file.Services.GetRequiredService<IArticleStore>(), new FakeArticleStore());
        foreach (var draft in Drafts(new Random(seed)))
        {
            await sqlite.SaveAsync(draft, Cancellation);
            await fake.SaveAsync(draft, Cancellation);
        }

        Topic[] topics =
        [
            new() { Name = "japan-korea", Title = "Japan and Korea", Groups = [["Japan*", "日韓"], ["Seoul", "한국", "日韓"]] },
            new() { Name = "ferries", Title = "Ferries", Groups = [["night ferr*", "chip*"]] },
            new() { Name = "boats", Title = "Boats", Query = ((QueryParseResult.Parsed)QueryParser.Parse("ferry OR harbour -Seoul -title:chips")).Query },
        ];
        var clock = new FakeClock(ArticleBuilder.Noon);
        var (search, decisions) = (file.Services.GetRequiredService<IArticleSearch>(), file.Services.GetRequiredService<IStoryStore>());
        DigestComposer[] composers =
        [
            new(new TopicNews(sqlite, search, decisions, clock)),
            new(new TopicNews(fake, fake, new FakeStoryStore(fake), clock)),
        ];
        foreach (var topic in topics)
        {
            foreach (var days in new[] { 0, 3, 10 })
            {
                var window = new DigestWindow(new LocalDate(2031, 3, 10).PlusDays(-days), new LocalDate(2031, 3, 10));
                var request = new DigestRequest(WorkspaceId.Local, topic, window, DigestLength.Full, DateTimeZone.Utc, CultureInfo.GetCultureInfo("en-GB"));
                var digests = new[] { await composers[0].ComposeAsync(request, Cancellation), await composers[1].ComposeAsync(request, Cancellation) };
                Assert.Equal(JsonDigestRenderer.Render(digests[1]), JsonDigestRenderer.Render(digests[0]));
            }
        }
    }

    private static IEnumerable<ArticleDraft> Drafts(Random random)
    {
        for (var number = 0; number < 40; number++)
        {
            var sentences = Enumerable.Range(0, random.Next(2, 12)).Select(_ => $"The {Pick()} met the {Pick()} on the {Pick()}.");
            yield return new ArticleBuilder
            {
                Title = $"{Pick()} {number}",
                Text = string.Join("\n\n", sentences),
                Url = $"https://ledger.example/{number}",
                Published = $"2031-03-{random.Next(1, 10):00}",
            }.Draft();
        }

        string Pick() => Subjects[random.Next(Subjects.Length)];
    }
}
