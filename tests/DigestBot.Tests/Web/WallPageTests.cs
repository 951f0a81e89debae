using DigestBot.Sources;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Tests.Web;

public sealed class WallPageTests : IAsyncLifetime
{
    private const string Consent = "<html><head><title>Before you continue to the news</title></head><body><form>Accept all</form></body></html>";
    private const string Login = "<html><head><title>Log in | Harbour Post</title></head><body><form><input name=p type=\"password\"></form></body></html>";
    private const string Challenge = "<html><head><title>Just a moment...</title></head><body></body></html>";
    private const string Captcha = "<html><head><title>harbour-post.example</title><script src=\"https://ct.captcha-delivery.com/c.js\"></script></head></html>";

    private static readonly string Article =
        "<html><head><title>Just a moment of calm in the harbour</title></head><body><p>" + new string('a', 60_000) + "</p>"
        + "<script>a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script></body></html>";

    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(AnswerAsync);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/mitigated", typeof(FetchFailure.ChallengePage))]
    [InlineData("/waf", typeof(FetchFailure.ChallengePage))]
    [InlineData("/challenge", typeof(FetchFailure.ChallengePage))]
    [InlineData("/captcha", typeof(FetchFailure.ChallengePage))]
    [InlineData("/consent-page", typeof(FetchFailure.ConsentWall))]
    [InlineData("/to-consent", typeof(FetchFailure.ConsentWall))]
    [InlineData("/login-page", typeof(FetchFailure.LoginPage))]
    [InlineData("/to-login", typeof(FetchFailure.LoginPage))]
    [InlineData("/refused", typeof(FetchFailure.Answered))]
    public async Task What_stands_in_front_of_a_document_is_named_and_not_read(string path, Type failure)
    {
        var failed = Assert.IsType<FetchResult.Failed>(await site.FetchAsync(path));
        Assert.IsType(failure, failed.Failure);
    }

    [Theory]
    [InlineData("/article")]
    [InlineData("/login/how-to")]
    [InlineData("/feed")]
    public async Task What_only_looks_like_it_is_read(string path) => Assert.IsType<FetchResult.Fetched>(await site.FetchAsync(path));

    private static Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        (response.StatusCode, response.ContentType) = (200, "text/html");
        switch (context.Request.Path.Value)
        {
            case "/mitigated":
                (response.StatusCode, response.Headers["cf-mitigated"]) = (403, "challenge");
                return Task.CompletedTask;
            case "/waf":
                (response.StatusCode, response.Headers["x-amzn-waf-action"]) = (202, "challenge");
                return Task.CompletedTask;
            case "/refused":
                response.StatusCode = 403;
                return response.WriteAsync("<html><head><title>Forbidden</title></head></html>");
            case "/challenge":
                response.StatusCode = 503;
                return response.WriteAsync(Challenge);
            case "/captcha":
                return response.WriteAsync(Captcha);
            case "/consent-page":
                return response.WriteAsync(Consent);
            case "/login-page":
                return response.WriteAsync(Login);
            case "/to-consent":
                response.Redirect("/privacy-gate/?next=1");
                return Task.CompletedTask;
            case "/to-login":
                response.Redirect("/account/login?next=1");
                return Task.CompletedTask;
            case "/feed":
                response.ContentType = "application/rss+xml";
                return response.WriteAsync("<rss><channel><title>Just a moment...</title></channel></rss>");
            case "/article":
                return response.WriteAsync(Article);
            default:
                return response.WriteAsync("<html><head><title>How to log in</title></head><body><p>Words.</p></body></html>");
        }
    }
}
