using System.Text;
using DigestBot.Sources;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Sources;

public sealed class DocumentSnifferTests
{
    [Theory]
    [InlineData("a.html", "<!DOCTYPE html><title>x</title>", DocumentKind.Page)]
    [InlineData("a.txt", "\n <!-- saved --> <HTML lang=en>", DocumentKind.Page)]
    [InlineData("a.xml", "<?xml version='1.0'?><!-- c --><rss version='2.0'>", DocumentKind.Feed)]
    [InlineData("a.txt", "<feed xmlns='http://www.w3.org/2005/Atom'>", DocumentKind.Feed)]
    [InlineData("a.rdf", "<?xml version='1.0'?><rdf:RDF xmlns:rdf='x'>", DocumentKind.Feed)]
    [InlineData("a.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><rss>", DocumentKind.Feed)]
    [InlineData("a.json", "{\"text\":\"x\"}", DocumentKind.Json)]
    [InlineData("a.txt", " [ {\"text\":\"x\"} ]", DocumentKind.Json)]
    [InlineData("a.txt", "[Update] The bridge is open.", DocumentKind.Dump)]
    [InlineData("a.json", "not json at all", DocumentKind.Json)]
    [InlineData("a.html", "The bridge is open.", DocumentKind.Page)]
    [InlineData("a", "The bridge is open.", DocumentKind.Dump)]
    [InlineData("a.txt", "< 5 % of bridges are closed.", DocumentKind.Dump)]
    public void Bytes_decide_first_then_the_name(string name, string content, DocumentKind kind) =>
        Assert.Equal(new SniffResult.Known(kind), DocumentSniffer.Sniff(Documents.Of(name, content)));

    [Fact]
    public void A_paste_is_text_whatever_it_looks_like() =>
        Assert.Equal(
            new SniffResult.Known(DocumentKind.Dump),
            DocumentSniffer.Sniff(Documents.Of("pasted text", "<html>") with { IsPasted = true }));

    [Theory]
    [InlineData("big endian")]
    [InlineData("little endian")]
    public void Utf16_with_its_mark_is_text(string order) =>
        Assert.Equal(
            new SniffResult.Known(DocumentKind.Page),
            DocumentSniffer.Sniff(Documents.Of("a.bin", "<!doctype html><p>橋", new UnicodeEncoding(bigEndian: order == "big endian", byteOrderMark: true))));

    [Theory]
    [InlineData("notes.pdf", "%PDF-1.7 text", "notes.pdf is not text")]
    [InlineData("logo.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "logo.png is not text")]
    [InlineData("empty.txt", "", "empty.txt is empty")]
    [InlineData("blank.txt", " \r\n\t \n", "blank.txt is empty")]
    [InlineData("news.xml", "<!doctype html><p>x", "news.xml is a web page, not a feed")]
    [InlineData("news.xml", "Bridges are open.", "news.xml is not a feed: it does not begin with XML")]
    [InlineData("map.xml", "<?xml version='1.0'?><kml/>", "map.xml is XML, but neither a feed nor a web page")]
    public void What_is_not_read_is_named_with_the_reason(string name, string content, string reason) =>
        Assert.Equal(new SniffResult.Refused(reason), DocumentSniffer.Sniff(Documents.Of(name, content, Encoding.Latin1)));

    [Fact]
    public void More_than_5_MB_are_not_read() =>
        Assert.Equal(
            new SniffResult.Refused("big.html has 6.1 MB; at most 5 MB are read"),
            DocumentSniffer.Sniff(new SourceDocument("big.html", new byte[(int)(6.05 * 1024 * 1024)])));

    [Fact]
    public void Five_MB_and_one_byte_are_not_called_5_MB() =>
        Assert.Equal("big.html has 5.1 MB; at most 5 MB are read", DocumentLimits.Refusal("big.html", DocumentLimits.MaxBytes + 1));
}
