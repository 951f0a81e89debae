using DigestBot.Stories;
using DigestBot.Stories.Queries;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Topics;

/// <summary>Topics of workspaces in a relational database. Each verb is one statement or one transaction.</summary>
internal sealed class TopicStore(Func<DigestDb> open) : ITopicStore
{
    public async Task<IReadOnlyList<Topic>> OfAsync(WorkspaceId workspace, CancellationToken cancellation)
    {
        await using var db = open();
        var rows = await db.Topics.AsNoTracking().Where(topic => topic.Workspace == workspace.Value).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.Name, StringComparer.Ordinal).Select(TopicOf)];
    }

    public async Task<IReadOnlySet<WorkspaceId>> WorkspacesAsync(CancellationToken cancellation)
    {
        await using var db = open();
        var names = await db.Topics.Select(topic => topic.Workspace).Distinct().ToListAsync(cancellation);
        return names.Select(name => new WorkspaceId(name)).ToHashSet();
    }

    public async Task<bool> AddAsync(WorkspaceId workspace, Topic topic, CancellationToken cancellation)
    {
        await using var db = open();
        db.Topics.Add(new TopicRow { Workspace = workspace.Value, Name = topic.Name, Title = topic.Title, Query = QueryText.Of(topic.Asked) });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            // the key tells two of one name apart, also when both come at once
            if (await db.Topics.AsNoTracking().AnyAsync(row => row.Workspace == workspace.Value && row.Name == topic.Name, cancellation))
            {
                return false;
            }

            throw;
        }
    }

    public async Task<bool> ReplaceAsync(WorkspaceId workspace, Topic topic, CancellationToken cancellation)
    {
        await using var db = open();
        var query = QueryText.Of(topic.Asked);
        return await db.Topics.Where(row => row.Workspace == workspace.Value && row.Name == topic.Name)
            .ExecuteUpdateAsync(row => row.SetProperty(column => column.Title, topic.Title).SetProperty(column => column.Query, query), cancellation) > 0;
    }

    public async Task<bool> RemoveAsync(WorkspaceId workspace, string name, CancellationToken cancellation)
    {
        await using var db = open();
        return await db.Topics.Where(row => row.Workspace == workspace.Value && row.Name == name).ExecuteDeleteAsync(cancellation) > 0;
    }

    private static Topic TopicOf(TopicRow row) => new()
    {
        Name = row.Name,
        Title = row.Title,
        Origin = TopicOrigin.Workspace,
        Query = QueryParser.Parse(row.Query) is QueryParseResult.Parsed parsed
            ? parsed.Query
            : throw new InvalidOperationException($"Topic '{row.Name}' was stored with a query that cannot be read: {row.Query}"),
    };
}
