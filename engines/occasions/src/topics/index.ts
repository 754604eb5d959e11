export {
  DENY_CLASSES,
  type DenyClass,
  SAFE_CLASSES,
  type SafeClass,
  type SafeTopicClass,
  type TopicClass,
} from './classes.data.ts'
export { type ClassScore, classifyTopic, type TopicVerdict, topicEnd } from './classify.ts'
export { matchTopic, type TopicMatch, topicReach } from './match-topic.ts'
export { parseXml, XML_LIMITS, type XmlElement, type XmlProblem } from './parse-xml.ts'
export { type FeedRefusal, readFeed } from './read-feed.ts'
export { readTopicFile } from './read-upload.ts'
export {
  type FeedProblem,
  MOST_TOPICS,
  plainText,
  type ReadTopics,
  type TopicDraft,
  utcTime,
  webAddress,
} from './topic.ts'
