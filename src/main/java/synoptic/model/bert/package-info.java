/**
 * What both networks share: the vocabulary of BERT (Devlin et al. 2019) and the runtime that runs
 * an ONNX graph.
 */
package synoptic.model.bert;
