using DigestBot.Host.Playground.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DigestBot.Host.Playground;

/// <summary>The addresses of the playground.</summary>
internal static class PlaygroundEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", async (string? q, ChatPageSource chat, CancellationToken cancellation) =>
            Page<ChatPage>(await chat.PageAsync(q, cancellation)));
        routes.MapGet("/reply", async (string q, ChatPageSource chat, CancellationToken cancellation) =>
            Page<ExchangeView>(await chat.ReplyAsync(q, cancellation)));
        routes.MapGet("/suggest", (string? q, ChatPageSource chat) => chat.Suggest(q));
        routes.MapGet("/read", () => Page<ReadPage>([]));
        routes.MapPost("/read", async (HttpRequest request, ReadPageSource reading, CancellationToken cancellation) =>
            Page<ReadPage>(await reading.PageAsync(request, cancellation)));
        routes.MapGet("/assets/{name}", (string name) => EmbeddedAsset.Find(name));
    }

    private static RazorComponentResult<TPage> Page<TPage>(Dictionary<string, object?> parameters)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new(parameters) { PreventStreamingRendering = true };
}
