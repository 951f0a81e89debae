using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DigestBot.Host.Playground;

/// <summary>
/// Renders a component to HTML and nothing more. The full component endpoints would bring forgery tokens and with them keys
/// in the user's home folder; <see cref="PlaygroundGuard"/> needs neither.
/// </summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    public async Task<IResult> RenderAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return Results.Content(html, "text/html; charset=utf-8");
    }
}
