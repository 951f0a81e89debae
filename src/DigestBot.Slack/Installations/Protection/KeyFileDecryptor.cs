using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Installations.Protection;

/// <summary>Opens what <see cref="KeyFileLock"/> locked. Every ring names this type with its namespace: under another name no ring opens.</summary>
internal sealed class KeyFileDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => services.GetRequiredService<KeyFileLock>().Decrypt(encryptedElement);
}
