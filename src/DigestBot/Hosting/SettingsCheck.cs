using Microsoft.Extensions.Options;

namespace DigestBot.Host.Hosting;

/// <summary>Turns the problems an options class states about itself into a refusal at start.</summary>
internal sealed class SettingsCheck<TOptions>(Func<TOptions, IEnumerable<string>> problems) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var found = problems(options).ToList();
        return found.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(found);
    }
}
