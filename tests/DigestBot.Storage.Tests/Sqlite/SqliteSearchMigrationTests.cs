using DigestBot.Articles;
using DigestBot.Storage.Sqlite;
using DigestBot.Stories.Queries;
using DigestBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteSearchMigrationTests : IDisposable
{
    private readonly SqliteFile file = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Articles_stored_before_there_was_a_search_are_found_by_it()
    {
        await file.OpenAsync();
        var store = file.Services.GetRequiredService<IArticleStore>();
        await store.SaveAsync(new ArticleBuilder { Text = "The ferries sail to 日韓国.", Publisher = "Harbour Post" }.Draft(), Cancellation);
        await using (var db = new SqliteDigestDb(new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite($"Data Source={file.FilePath}").Options))
        {
            await db.GetService<IMigrator>().MigrateAsync("Articles", Cancellation);
        }

        SqliteConnection.ClearAllPools();
        Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

        var query = Assert.IsType<QueryParseResult.Parsed>(QueryParser.Parse("ferr* 韓国 source:post lang:en")).Query;
        var search = file.Services.GetRequiredService<IArticleSearch>();
        Assert.Single(await search.SearchAsync(new ArticleSearch(WorkspaceId.Local, query, Mentions.Any, new LocalDate(2031, 1, 1), new LocalDate(2032, 1, 1), 10), Cancellation));
    }

    [Fact]
    public async Task A_wildcard_over_more_words_than_are_named_one_by_one_still_finds_them()
    {
        await file.OpenAsync();
        var store = file.Services.GetRequiredService<IArticleStore>();
        var words = string.Join(' ', Enumerable.Range(0, 300).Select(number => $"ferry{number}"));
        await store.SaveAsync(new ArticleBuilder { Text = words }.Draft(), Cancellation);

        var query = Assert.IsType<QueryParseResult.Parsed>(QueryParser.Parse("\"ferry7 ferry*\"")).Query;
        var search = file.Services.GetRequiredService<IArticleSearch>();
        Assert.Single(await search.SearchAsync(new ArticleSearch(WorkspaceId.Local, query, Mentions.Any, new LocalDate(2031, 1, 1), new LocalDate(2032, 1, 1), 10), Cancellation));
    }
}
