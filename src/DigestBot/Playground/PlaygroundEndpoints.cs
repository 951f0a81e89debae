using DigestBot.Host.Playground.Pages;
using DigestBot.Host.Playground.Preview;

namespace DigestBot.Host.Playground;

/// <summary>The addresses of the playground.</summary>
internal static class PlaygroundEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", async (string? q, ChatPageSource chat, PageRenderer pages, CancellationToken cancellation) =>
            await pages.RenderAsync<ChatPage>(await chat.PageAsync(q, cancellation)));
        routes.MapGet("/reply", async (string? q, ChatPageSource chat, PageRenderer pages, CancellationToken cancellation) =>
            await pages.RenderAsync<ExchangeView>(await chat.ReplyAsync(q ?? "", cancellation)));
        routes.MapGet("/suggest", (string? q, ChatPageSource chat, CancellationToken cancellation) => chat.SuggestAsync(q, cancellation));
        routes.MapGet("/read", (PageRenderer pages) => pages.RenderAsync<ReadPage>([]));
        routes.MapPost("/read", async (HttpRequest request, ReadPageSource reading, PageRenderer pages, CancellationToken cancellation) =>
            await pages.RenderAsync<ReadPage>(await reading.PageAsync(request, cancellation)));
        routes.MapGet("/preview/discord", async (string? q, string? press, PreviewSource preview, PageRenderer pages, CancellationToken cancellation) =>
            await pages.RenderAsync<DiscordPreviewPage>(await preview.DiscordAsync(q, press, cancellation)));
        routes.MapGet("/preview/slack", async (string? q, string? press, PreviewSource preview, PageRenderer pages, CancellationToken cancellation) =>
            await pages.RenderAsync<SlackPreviewPage>(await preview.SlackAsync(q, press, cancellation)));
        routes.MapGet("/assets/{name}", (string name) => EmbeddedAsset.Find(name));
    }
}
